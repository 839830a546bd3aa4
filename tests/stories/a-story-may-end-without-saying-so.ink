Just this.

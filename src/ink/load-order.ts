// The modules of inkjs import each other in circles, and only from this one on do they load whole. Every file that
// imports inkjs imports this one before it.
import 'inkjs/engine/Story';

// to be written
=== the_voice
# scene: the-voice
# view: Picard
the-voice.
~ done("the-voice")
-> camera

=== the_voice_unwatched
the-voice, unwatched.
~ done("the-voice")
->->

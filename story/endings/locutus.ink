// Locutus: the exchange is taken. From the-offer, by four steps and a word. View: Picard, for as long as he is one.
// READS: count_minutes, touched_mirror, farewell_gift, played_flute, touch_answer, landing, apology, pilot, mercy_order, dream_answer, happened("launch"), fact(cochrane_gone), clock(self_destruct).
// LEAVES: phoenix_lost; the count stopped; Earth lost. It is a quarter to eleven: nothing has gone to warp yet.
// FILM: never comes here.

=== ending_locutus
# ending: locutus
# view: Picard
# place: Main engineering, deck 16
~ halt(self_destruct)
~ record(phoenix_lost)
~ earth_becomes(lost)
"Yes," you say.
It is two small wounds under the ear. She makes them herself, and puts her thumb over them, as one does for a child. You have six seconds, and knew beforehand what you would spend them on. At one it is a plum, warm from a wall. At two { played_flute:it is a bar that you played yesterday, in your shirt, and at three the bar after it|it is a bar for the flute, and at three you find it going on without you}. At four it is Beverly, with her hair tied up in something. At five { touched_mirror:the place under the eye opens by itself; it had only been waiting|you have hold of the sill of a window, and a voice says that one looks with the eyes}. There is a sixth. # codex: assimilation
"Go," you tell Data, while it is yours to tell him.
She has kept her word. There are no hands on him. He gets to the door, and there he turns round, { farewell_gift == gave_flute:and looks at your empty breast pocket, where the flute was|and looks at you on the side that has begun to be grey}. "Sir," he says.
"Dismissed, Mister Data." # codex: data
-> locutus_we

// He says "you" no longer.
= locutus_we
# view: Picard
It is quiet, and then it is company. Nothing is asked of us. We know how the sentence ends; it ends with us. { dream_answer == dream_spoke:We told them our name, last night. It was on the tip of their tongue.|{ dream_answer == dream_listened:We had lain there listening, last night, and never thought to speak.|We fought them, last night, in our sleep. They had been so patient.}} We had a right hand that used to be kept behind the back, with the other to mind it. There it is. It has a good deal to do.
{ count_minutes == 15:The voice that tells the minutes says {say_number(MAX(1, 15 - clock(self_destruct)))}. We give it the long name, with the letters after, and it believes us, and wishes us good morning.|The voice that tells the minutes has been stopped, we see; that was neatly done.}
{ happened("launch"):A thread of white stands upon a hill, with a spark at the top of it.|Below is a hill, with a shaft in it, and in the shaft something that ticks as it warms.} { touch_answer == told_of_boyhood and landing ? Picard:We had it at a window when we were nine, in balsa.|We laid a hand on it, or somebody did.} We know what it weighs, and who is in it, and where he will look. # codex: phoenix
Two torpedoes. They do not miss.
"You see?" she says. She has her chin upon our shoulder. "You needn't cry."
We do not. There is water at the left eye, where the lens will be. It is a matter of pressure, and is being seen to.
At the door is one who was told that he might go. He is saying a figure, and then the figure corrected. We used to know whom that was for. # codex: locutus

{ happened("launch"):{pilot == pilot_cochrane:Zefram Cochrane had had his eyes open for six minutes, and would not be got to shut them.|{pilot == pilot_marta:Marta Quill had taken off one glove, to feel the window.|{pilot == pilot_riker:William Riker had seen the ports open, and had told the others that she was his ship.|Geordi La Forge was explaining to the others why she would not fire.}}}|{fact(cochrane_gone):The seat had been filled by then, by somebody who fitted it.|Zefram Cochrane was on the ladder, with his face to the wall. He had got to the nineteenth rung.}}
Data came ashore on Gravett Island at noon, in the last of the pods, with a face that was half somebody's. Worf asked him whether the captain was dead. He gave it as a probability, { apology == apologised:and Worf, who had been told all of it that morning, would not have the figure written down|and then, for the first time in his service, declined to give it to more than one place}. # codex: gravett-island
{ farewell_gift:
- gave_flute: Lily Sloane learned to play the flute, from a man with one tune.
- gave_novel: Lily Sloane read out the book, a chapter a night, to the end. Nobody burned it.
- gave_promise: Lily Sloane had come down behind the ridge at ten to twelve, as she was promised, and walked into Bozeman before noon. They were all standing about with their faces up.
- else: Lily Sloane used to look at both sides of her right hand.
}
By the summer the night side of Earth was green, from pole to pole but for one place. The Enterprise comes over Gravett Island at the same hour every evening, low, with all her windows lit, and goes on.
{ mercy_order == order_no_mercy:He had given an order, once, about those who are taken: not to wait. Worf has kept a rifle charged for it.|He had never ordered that those who are taken should be killed. The crew stand on the beach, of an evening, and say his name.} Beverly Crusher can hear that the engines are not quite even. They slow there, she says, by about a breath.
-> END

// READS: farewell_gift, lily_proof, silo_saved; fact(locals_know); what epilogue.ink reads.
// LEAVES: earth_becomes, by what the future is. FILM: never.

=== ending_passenger
# ending: passenger
# view: Lily
# place: The Enterprise, 2373
{ future_is(restored):
    ~ earth_becomes(restored)
- else:
    { future_is(contaminated):
        ~ earth_becomes(contaminated)
    - else:
        ~ earth_becomes(altered)
    }
}
It isn't blue, the tunnel, it's every colour there is going past too quick to charge for, and it's over like a sneeze. Then there's stars, the ordinary sort. You've got hold of two chair backs and somebody's collar.
"Is that it?" you say. "That's three hundred years?"
"Three hundred and ten," says the one with the gold eyes. "You are at present the oldest person on board by two hundred and seventy-six years, Miss Sloane. I have advised sickbay." # codex: data # codex: lily-sloane
{ lily_proof == proof_earth:And there it is, down in front, same as in the window. You look for the ground, it's what you do.|And there it is, down in front. You look for the ground, it's what you do.} They've left the lights on. All over the dark bit, in strings, thousands and thousands, and nobody sitting up with a gun to see who put them on. You can't stop looking for what it costs. # codex: earth
"Montana," says the captain, "is round behind."
You know it is. { silo_saved ? Marta:You left a note for Marta under the coffee tin: gone up the road, mind the small iron.|{ silo_saved ? Dez:You left Dez the keys, all eleven. You told him which two were lies.|You left Pruitt the word of the day.}} You told nobody where, because you'd want to know how to say it first. They're all of them dead. You knew that when you picked your feet up, it was in the price. It's only that you'd thought it would be behind you, and it's here, it has come along.
The captain hasn't moved over. He's just standing so that if somebody were to want a sleeve, there'd be one.
"There is a school," he says, after a bit. "The roof leaks. They have wanted someone who can weld."
"What's it pay?"
He opens his mouth. You watch him look for it, a great big clever man, all through his pockets, with his whole crew watching.
"Oh, you poor things," says Lily Sloane. "Who's been fixing it, then? For nothing?" And you roll your sleeves up.

{epilogue_fleet()}
{epilogue_roll()} {epilogue_decks()}
{ fact(locals_know):In Montana they said that the strangers had come for her, and they never would be argued out of it.|In Montana it's written down that she went up the hill that night to look at the sky, and that they dragged the river.} {epilogue_bozeman()} {epilogue_books()}
{ farewell_gift == gave_flute:She can be heard on the flute, Thursdays, through two bulkheads. Commander Worf has asked whether it's a distress call.|{ farewell_gift == gave_novel:She gave him back the book. She had written in it who ought to have been picked up.|The captain had to tell her how the book ends, and was made to tell it again with the right one picked up.}}
The roof {fact(other_flew):of the school at Bozeman|at Zefram Cochrane High School} has not leaked since the spring. On the joint, if you get up there with a lamp, there is scratched: L.S., AND ABOUT TIME.
-> END

// Stranded: contact was made, and there is no way home. From homeward, where the engines are dead and Data is hurt past reckoning. Views: Picard, and Data.
// READS: mercy, spine_end, farewell_gift, voss_lives, fact(lost_voss), fleet (alive), future_is(…).
// LEAVES: Earth restored, contaminated or altered, as the chain has it.
// FILM: never comes here.

// Earth is what the night has made of it.
=== function stranded_earth()
{ earth_is(unwritten):
    {
    - future_is(restored):
        ~ earth_becomes(restored)
    - future_is(contaminated):
        ~ earth_becomes(contaminated)
    - else:
        ~ earth_becomes(altered)
    }
}

=== ending_stranded
# ending: stranded
# view: Picard
# place: Observation lounge
~ stranded_earth()
La Forge has put a bead on the table. It is grey, and no larger than a pea; until this morning there were eleven thousand to the lining of the core. He explains what they did there, with both hands. One could make them again. It needs a certain sort of mill, and there is going to be one, in Osaka, in a hundred and sixty years. "So, no," he says. "Not yet." # codex: geordi-la-forge # codex: warp-drive
There had been the ducts. It would have been a matter of four minutes. Nobody at the table says so, and Beverly turns the bead over with a fingertip, to find its good side.
"And the reckoning?" you ask, as a courtesy. They have put Data in the chair by the window, and strapped him at the left. { mercy == mercy_given:The part with which he would have done it was lent to a hologram, and there are thirty-one people in sickbay who have opened both eyes.|He was six functions out of forty-one, when you carried him up, and one of those was for numbers.}
"I have begun it, sir," says Data. "I should not wait." # codex: data
{ voss_lives and not fact(lost_voss):
    "There's a crater," says Voss, who was asked in for the charts. "On the far side. It had a fence, when I was small; they told us it was drains." She looks from one face to the next, and goes slowly red. "It was a very old fence," she says. # codex: luna
- else:
    "There's a crater," says Will. "On the far side. They took us to see it from Tycho, when I was nine. There was a fence, and they told us it was drains." He has begun to smile, and it goes on without him for a while. "It was an old fence," he says. # codex: luna
}
You put her down in it that night, stern first, with every lamp out. It fits her to the metre. La Forge has the fence up by May.
-> stranded_fence

= stranded_fence
# view: Data
# place: A crater, 10 February 2373
One function a year, as parts could be had. Commander La Forge did thirty, and you the last four, from his notes, which explain too much. You finished the reckoning of the way home on 4 March 2181, and reported it, standing, in the observation lounge, to twelve chairs. It has since needed no correction. By the captain's orders you might show a lamp upon this date, and at 06:10 you showed it.
{
- earth_is(restored): At 09:41 somebody cuts the fence. Four persons: they have lamps, and Starfleet's arrow on the breast, and the first of them has stopped at the inner door, because the carpet has been swept.
- earth_is(contaminated): At 06:11 somebody opens the fence. They have never been within it, in three hundred years; but they have always had the date. They are nine, and the first has taken off her shoes.
- else: At 17:20 somebody cuts the fence. Four persons: they have lamps, and a badge with which you are not acquainted, and the first has drawn a weapon on the carpet, because it has been swept.
}
"Who's in command here?" she says.
"I am. I have been, since 2131." You give your name, and the ship's. You regret that there is nothing to offer them but tea.
"By yourself?" She is perhaps twenty-four. "All that time? With nobody?"
You count. They lie in the arboretum, by decks, and you do it there aloud each evening, at six. "It does not come to nobody," you say. # codex: data

{ mercy:
- mercy_given: Of those who were found breathing at the doors of engineering thirty-one grew old. The hologram stood godfather to a child of two of them, and gave an address.
- mercy_tried: Of those who were found breathing at the doors of engineering three grew old. They had been called by their names, and liked to be called by them often.
- else: None of those who were found breathing at the doors of engineering was breathing when the doctor came. Picard had their names put first.
}
{ spine_end == spine_kept:The case on the lower shelf in 16 was never opened. It was found to be at 31 degrees.|{ spine_end == spine_covered:Nobody would have the captain's jacket back, and it lies on deck 16 still, over something about a metre long.|Two pieces of bright metal went out by the lock, the first year, in different directions.}}
Lily Sloane could see the Moon from her yard, and used to wave to the wrong side of it. { farewell_gift == gave_flute:On still nights she played it something.|{ farewell_gift == gave_novel:She got to the end of the book, and wrote in the back what she thought of him.|She told Cochrane, who was the only one she could tell, that the tall one would be hating the food.}} # codex: lily-sloane
Those who kept the log of the first century put down each thing as it was heard on the mast, {earth_is(restored):against the date on which it ought to be. Barclay won the pool twelve times.|against the date on which it ought to be, and after some years they left off putting the second date.}
Picard was asked, near the end, about the ducts. "It was four minutes," he said. He thought that he had wanted to be sure of her.
{ earth_is(restored):The four had come from {alive(Endeavour):the Endeavour|{alive(Thunderchild):the Thunderchild|{alive(Bozeman):the Bozeman|a tug}}}, which had been looking for the Enterprise since the afternoon before. They wished to know how far she had got.|They wished to know what the ship was for. Data showed them the way home, in case there were somebody whom it would suit.}
-> END

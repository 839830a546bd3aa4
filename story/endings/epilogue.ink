// What the endings of act three have in common: who lives, what became of ships, decks and people, and what the books will say.
// READS: fleet, vanguard, hayes_fate, defiant_end, voss_lives, silo_saved, decks_fallen, mercy, tab_end, dead_covered,
// line_end, hatch_end, half_lives, missile_slate, deck_16_kellogg, third, third_end, first_contact_paid; holds(Eddie, combadge); the facts of the lost, fact(locals_know), fact(cochrane_told_all),
// fact(other_flew), pilot. LEAVES: nothing.

// A name more on a list in words.
=== function epilogue_add(text, name)
{ text == "":
    ~ return name
}
~ return text + ", " + name

// The third on the hull, lashed to a strut and brought in.
=== function epilogue_spared(one)
~ return third == one and third_end == third_spared

// Who of those with names was lost, or "".
=== function epilogue_lost()
~ temp text = ""
{ fact(lost_porter) and not half_lives:
    ~ text = epilogue_add(text, "Porter")
}
{ fact(lost_eiger) and not (half_lives and not fact(lost_porter)):
    ~ text = epilogue_add(text, "Eiger")
}
{ fact(lost_armstrong):
    ~ text = epilogue_add(text, "Armstrong")
}
{ fact(lost_ogawa):
    ~ text = epilogue_add(text, "Ogawa")
}
{ fact(lost_kellogg) and not (half_lives and deck_16_kellogg and not fact(lost_porter) and not fact(lost_eiger)):
    ~ text = epilogue_add(text, "Kellogg")
}
{ fact(lost_lynch):
    ~ text = epilogue_add(text, "Lynch")
}
{ fact(lost_kaplan):
    ~ text = epilogue_add(text, "Kaplan")
}
{ fact(lost_lopez):
    ~ text = epilogue_add(text, "Lopez")
}
{ fact(lost_daniels) and not epilogue_spared(walk_daniels):
    ~ text = epilogue_add(text, "Daniels")
}
{ fact(lost_hawk) and not epilogue_spared(walk_hawk):
    ~ text = epilogue_add(text, "Hawk")
}
{ (fact(lost_voss) or not voss_lives) and not epilogue_spared(walk_voss):
    ~ text = epilogue_add(text, "Voss")
}
~ return text

// Who of them is alive, or "".
=== function epilogue_alive()
~ temp text = ""
{ not fact(lost_porter):
    ~ text = epilogue_add(text, "Porter")
}
{ not fact(lost_eiger):
    ~ text = epilogue_add(text, "Eiger")
}
{ not fact(lost_armstrong):
    ~ text = epilogue_add(text, "Armstrong")
}
{ not fact(lost_ogawa):
    ~ text = epilogue_add(text, "Ogawa")
}
{ not fact(lost_kellogg):
    ~ text = epilogue_add(text, "Kellogg")
}
{ not fact(lost_lynch):
    ~ text = epilogue_add(text, "Lynch, with the watch")
}
{ not fact(lost_kaplan):
    ~ text = epilogue_add(text, "Kaplan")
}
{ not fact(lost_lopez):
    ~ text = epilogue_add(text, "Lopez")
}
{ not fact(lost_daniels):
    ~ text = epilogue_add(text, "Daniels")
}
{ not fact(lost_hawk):
    ~ text = epilogue_add(text, "Hawk")
}
{ voss_lives and not fact(lost_voss):
    ~ text = epilogue_add(text, "Voss")
}
{ third_end == third_spared:
    ~ text = epilogue_add(text, "{third == walk_hawk:Hawk|{third == walk_daniels:Daniels|Voss}}, from June")
}
{ half_lives and deck_16_half_is_lost():
    ~ text = epilogue_add(text, "{fact(lost_porter):Porter|{fact(lost_eiger):Eiger|Kellogg}}, from May")
}
~ return text

// The half-made one who was brought out is one of those with names here; Jones is not.
=== function deck_16_half_is_lost()
~ return fact(lost_porter) or fact(lost_eiger) or deck_16_kellogg

// Both, as the roll is read. A line or two.
=== function epilogue_roll()
{ epilogue_lost() == "":The roll is called, and every name that you knew has an answer.|The roll has a line through these: {epilogue_lost()}.}{ epilogue_alive() != "": These answer: {epilogue_alive()}.}{ mercy == mercy_given: Thirty-one more answer late, and not all to the name that is called.|{ mercy == mercy_tried: Three more answer late.|}}{ half_lives and not deck_16_half_is_lost(): {deck_16_half()} answers in May, from a chair by a window.}

// The ship's decks, and who held them.
=== function epilogue_decks()
{ decks_fallen == 0:No deck was theirs at the end.|Of twenty-four decks {say_number(decks_fallen)} had been theirs.} { line_end == line_fell_back:The line on eleven came up by rooms, and its people came with it|{ line_end == line_spent:Worf's line was held at the price of twelve|The line on eleven was held { decks_fallen > 13:for as long as it could be|to the end}}}{ hatch_end == hatch_shut:; on fifteen is a hatch that nobody opens first|}.

// The nine ships, the admiral, the Defiant.
=== function epilogue_fleet()
{ LIST_COUNT(fleet) == 0:Of the nine ships that met the cube none came home.|Of the nine ships that met the cube {say_ships(fleet)} came home{ vanguard != () and not (fleet ? vanguard):; the {vanguard}, which led, did not|}.} { hayes_fate == hayes_dead:Admiral Hayes has a street named for him, near the Academy, with a bend in it.|Admiral Hayes has read the log as far as the word "orders".}{ defiant_end == defiant_adrift or defiant_end == defiant_towed: The Defiant was found with her lamps lit, and those of her people who live have gone aboard.| They gave Worf another ship.}

// The people of Bozeman.
=== function epilogue_bozeman()
{ LIST_COUNT(silo_saved) > 0:In Bozeman {say_hands(silo_saved)} lived to be asked about it.|}{ dead_covered: {LIST_COUNT(silo_saved) > 0:Their|Bozeman's} dead have names on.|} { holds(Eddie, combadge):Eddie kept the badge behind the bar, polished, and told people that it was off a hat.|{ tab_end == tab_danced:Nan Teller told it for forty years that she had danced with him, and was believed about the dancing.|{ tab_end == tab_paid or first_contact_paid:Eddie hung a bolt over the bar, and was bought drinks on where it had been.|The slate says a hundred and {missile_slate:six|fifteen} dollars still. It hangs in the Smithsonian Institution, and is thought to be a calculation.}}}

// What the books say of the day. A line.
=== function epilogue_books()
{ fact(locals_know):Forty books were written about the strangers on the hill, and every child in Montana has read the wrong one.|{ fact(other_flew):{pilot == pilot_marta:The books have Marta Quill in the seat, and misspell her.|The books can't agree who was in the seat.}|{ fact(cochrane_told_all):Cochrane called it a rerun, once, at a dinner. It is put down to the wine.|The books say that he did it for money.}}}

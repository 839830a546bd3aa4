// READS: count_minutes, hears, dream_answer, touched_mirror, heard_back, heard_nine_billion, touch_answer, landing, queen_belief, knows_join, kiss, lock, lounge_end, launch_delay,
// pilot, farewell_gift, apology, obsession; porter_is_theirs(), fact(lost_lynch), happened("launch"), clock(temptation), holds(Picard, phaser).
// LEAVES: offer_end; temptation, obsession; the computer is hers, the count is stopped, Picard is held. Data's hand is on the glass.
// FILM: remember her; himself for Data; go, that is an order; watch the Phoenix.

// He has asked Data the time.
VAR the_offer_time = false

=== the_offer
# scene: the-offer
# view: Picard
# place: Main engineering, deck 16
{ count_minutes < 15:
    ~ halt(self_destruct)
}
They stand aside for you. You have come down fourteen decks with { holds(Picard, phaser):a phaser that you have not had to lift|nothing in your hands}, and at every turn one of them made room, its face to the wall. { hears > 1:They told one another the decks as you passed: fourteen, fifteen.|They know the step.} # codex: jean-luc-picard
The doors of engineering open before you touch them. It is hot in there, and swept. { porter_is_theirs():On the bench the spanners lie in order of length, as Porter had them.|Where the benches stood there are alcoves now, and they tick.} {count_minutes < 15:The voice that told the minutes has stopped, at {say_number(MAX(1, 15 - clock(self_destruct)))}; she has that too.|The voice that tells the minutes says {say_number(MAX(1, MIN(6, 15 - clock(self_destruct))))}, turned down, as one does for guests.}
"Locutus," says somebody above you. "You've let your hair go." # codex: locutus # codex: borg-queen
{ touched_mirror:Your thumb has gone to the cheekbone.|Your right hand is cold to the elbow.}

*   [Remember her]
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    There was a rail, and a woman at it; you have told a dozen doctors that there was nobody. "You were not content," you say. "You sent the tools away, and asked."
    "And you wouldn't," she says. "You cried." She has come down the ladder, to see your face.
*   [Deny it. Ask for Data]
    "You have an officer of mine," you say. It is your voice for admirals.
    "I have four hundred." She comes down the ladder, { knows_join:with a step as even as a clock's|with a catch in the step; she hears that you hear it}. "You needn't be stiff. You used to finish my sentences."
*   { hears >= 3 or heard_back or heard_nine_billion } [Answer her as they do]
    ~ advance(obsession, 1)
    You open your mouth and let the end come of a sentence that has waited behind your temple since {heard_nine_billion:the nine billion|the cube}; and forty of them at the walls say it with you. It is her own designation.
    She has put a hand to the rail of the ladder. "That was rude," she says, when she can, and comes down.
*   { porter_is_theirs() } [Ask first for Mister Porter]
    ~ advance(obsession, 1)
    "I should like to begin with Mister Porter," you say.
    Since you ask, what has his hands is sent out to you from the row. It squares a spanner in passing. Its eye finds nothing in you to be mended, and it goes back to its place. "He never gives any trouble," she says, and comes down the ladder. You had meant to beg his pardon.
-   { dream_answer == dream_spoke:"You told us your name, in your sleep," she says. "As though we should write it on something."|{ dream_answer == dream_listened:"You listened so nicely, in your sleep," she says.|"You fought, in your sleep," she says. "You've never once done it awake."}}
-> the_offer_made

= the_offer_made
# view: Picard
Data is at the main console. From the shoulder to the eye he is a man of thirty, fair, with a vein in the temple. # codex: data
{ kiss == kiss_refused:She keeps more room between them than she need.|She has rested a hand on his neck.} You have nothing to buy him with but yourself.

*   { holds(Picard, phaser) and charges(phaser) > 0 } [Shoot her]
    ~ offer_end = offer_shot
    { fire(phaser):
        It goes in under the collarbone and comes out with a piece of the console. She looks to see where. It has only vexed her. For a second shot you have no time.
    - else:
        A green ripple stands a hand's breadth before her face, and goes out. "Jean-Luc," she says, who has had another name for you. "Really."
    }
    They have you by both arms.
*   [Offer yourself for him]
    ~ offer_end = offer_himself
    "Let him go. He is not what you want," you say. "You wanted somebody to stand there who had chosen it. I will. I shall not cry."
    { queen_belief <= 1:
        -> the_offer_taken
    }
    She is embarrassed, on your account. "But I have one," she says.
*   [Say nothing, and look at Data]
    ~ offer_end = offer_waited
    You look at him, and take no trouble to hide it. The eye on this side is yellow. The left hand, the one with skin on it, is spread on the rim of the console, flat. { landing ? Picard:You count, for some reason, as he would: at twenty-six seconds it is taken away. So you stood last evening, with yours on the Phoenix.|You count, for no reason that you could give: at twenty-six seconds it is taken away. You do not know what he has told you.}
*   [Offer her the ship for him]
    ~ offer_end = offer_waited
    { clock(obsession) > 0:
        ~ advance(obsession, -1)
    }
    "Take the ship," you say. "You shall have the codes, and he shall have a pod." It comes quite easily{lounge_end == gave_up_late:; the first time took you longer|; you have given her up once this morning}. { lock == lock_none:"I've had her since ten last night," says the Queen.|"He's going to give me her," says the Queen, and glances at him, to see whether it is true.} "You might have brought flowers."
-   -> the_offer_order

= the_offer_taken
# view: Picard
She turns her back on Data.
"He's only a very good clock," she says. "I did try. { kiss == kiss_refused:He turned his face.|{ kiss == kiss_counted:He kept count.|He was very exact.}}" She comes round the table, with the drop at her collarbone running, and puts out her hand to you, palm up. "You'd come of yourself? For good?"
Next door they have all stood up. She means it, and so must you, if you go on.

*   [Step back. "Let me see him go first"]
    "He goes first," you say, and stand where you are. "Through that door."
    "There. You see? It's never quite of yourself." The hand is taken back. She had not believed it either.
    -> the_offer_order
*   [Go to her]
    You go. It is four steps. Her hand is cool, and closes, and it is quiet: every one of them, since the dream, quiet, as when someone takes his arm off a bell. Data has turned his head, and his mouth has opened. You have still your own voice. She is waiting for one word from it.
    * *   ["Yes"]
        -> ending_locutus
    * *   [Take the hand away]
        ~ advance(obsession, 1)
        It costs more than it did to come. The bell begins. "No," you say, too loudly. "I find that I was lying."
        "You always do find it," she says. "Hold him."
        -> the_offer_order
*   [Ask her what she will call him, when he has gone]
    ~ advance(temptation, -1)
    "When he has gone out by that door," you say, "what will you call him?"
    "Why should I call him anything?" says the Queen. Behind her a key is struck, alone, and quite hard. She hears what she has said, and draws in the hand. "That was unkind of you," she says. "You had it from me, I suppose."
    -> the_offer_order

= the_offer_order
# view: Picard
"Mister Data," she says. "This counting. I don't care for it."
{ count_minutes < 15:He has stopped it already. He turns the panel, so that you can see the figure it stopped at.|"No," says Data. His hands go over the panel.}

*   [Ask him what he would rather]
    { touch_answer == told_nothing:
        ~ advance(temptation, -2)
        "I told you once to find out," you say, "or Will did; it comes to the same. Have you?"
        The hands stop, until you have seen that they have. "Sir," says Data. "I am nearly done."
    - else:
        "What would you rather, Data?" It is not a question that the service provides for.
        "I have been asked that a good deal, sir," he says, "since supper." He does not look round.
    }
*   { landing ? Picard and touch_answer != told_nothing } [Remind him of the Phoenix]
    ~ advance(temptation, -1)
    { touch_answer:
    - told_of_boyhood: "I was nine," you say. "It was balsa. I had the wing off it within the week, Data, I never told you that."
    - told_of_proof: "She is standing, Data," you say. "I put my hand on her. So did you."
    - else: "It was quiet there, Data," you say. "You might remember that it was quiet."
    }
    A finger, one with a nail on it, misses its key. He goes back and strikes it again.
*   "Go, Mister Data. That is an order[."]," you say.
    "I regret that I cannot, sir," says Data. "I have been given another." It goes down at the end, as your voice does.
*   [Ask him the time]
    ~ the_offer_time = true
    ~ advance(temptation, -1)
    "What is the time, Mister Data?"
    "It is {hhmm(minute())}, sir," says Data. He strikes a key. "Approximately."
    She is waiting for one or other of you to say something. You have served with him for nine years, and cannot remember that word of his.
-   ~ halt(self_destruct)
    ~ capture(computer)
    ~ spend(4)
    { lock:
    - lock_none: Then he gives her the rest of it: the guns, the helm, the names of everyone who ever slept aboard. It was half hers already. You left it open.
    - lock_half: Then he opens the half that he had locked. Now she has the guns and the helm.
    - else: Then he opens the lock, and she has the ship: the guns, the helm.
    }
    { count_minutes == 15:The voice withdraws the count. |}{ offer_end == offer_shot:On|Two of them have you by the arms. On} the big display the stars move off to the left. Earth's edge comes up, and stops. { happened("launch"):{ launch_delay > 15:A hill in Montana is smoking there.|Above it hangs a spark with a thread of cloud behind.}|A hill in Montana lies under the cross.} # codex: phoenix

*   [Watch the screen]
    { pilot:
    - pilot_cochrane: There is a man in that who is afraid of ladders.
    - pilot_marta: There is a welder of sixty in that, deaf in one ear.
    - pilot_riker: Will is in that. You would know his hand on it anywhere, you have sat beside it for nine years.
    - else: Geordi is in that. He will be explaining it to somebody.
    }
    "Quantum torpedoes," she says. { apology == apologised:You told Worf today what you had owed him; it is as well.|You think, of all people, of Worf.} # codex: quantum-torpedo
*   [Watch Data's hands]
    You watch the hands. They have finished. One lies on the keys. The other, with the skin on it, has been laid flat against the glass of the coolant tank behind. So a man lays his hand on a hull. # codex: plasma-coolant
*   [Fight]
    ~ advance(obsession, 1)
    It is of no use, and an astonishing relief; you get an elbow into something that gives. They set you on your feet again by the coolant pipe{ farewell_gift == gave_flute:. You feel for the flute, and have given it away|, and straighten your jacket, which is the worst of it}.
*   { hears >= 2 } [Shut your eyes, and listen next door]
    ~ advance(obsession, 1)
    They are thousands, at work, and you stand there as in a doorway where supper is laid. You look about for the figures that the torpedoes have been given. They are not there. Nobody has them; they have his word that it is done. When you open your eyes she has turned, to see who was in.
-   "Now," she says, "we'll shoot at a rocket." She has put her hand round Data's wrist, and he does not take it away. { the_offer_time:"Shall we hit it?" she asks him. "Approximately," says Data.|}
    ~ done("the-offer")
    -> camera

// Nobody watched. A tunnel.
=== the_offer_unwatched
# place: Main engineering, deck 16
~ offer_end = offer_himself
~ halt(self_destruct)
~ capture(computer)
{ count_minutes == 15:The voice that tells the minutes says {say_number(MAX(1, MIN(5, 15 - clock(self_destruct))))}, and that the command has been withdrawn.|The voice that told the minutes has told none for some while.} Nobody is left on the bridge to ask by whom. In the next second every panel of the Enterprise lights, all at once, as on the day she was commissioned; and she begins to turn. # codex: uss-enterprise-e # codex: auto-destruct
~ done("the-offer")
->->

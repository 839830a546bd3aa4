VAR s = "phaser rifle"
{s == "phaser rifle"} {s != "x"} {s ? "rifle"} {s !? "tommy"} {"a" + "b" == "ab"}
-> END

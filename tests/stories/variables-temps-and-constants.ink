// choices: 0
CONST MOST = 3
VAR name = "Lily"
VAR n = 1
VAR flag = true
~ temp t = n + MOST
{name} {n} {t} {flag} {MOST}
~ n++
~ n += 2
~ t -= 1
~ name = name + " Sloane"
* {n == 4} [{name} goes]
- {name} {n} {t} {"quoted {n}"}
-> END

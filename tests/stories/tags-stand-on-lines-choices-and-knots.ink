// choices: 0
# author: nobody
# title: Tags
Hello. # loud
-> knot
=== knot
# place: bridge
Inside. # a # b {1 + 1}
* go # choice tag
* [bracket # inner] # outer
- After. # c
-> END

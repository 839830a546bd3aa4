// choices: 1 0
-> camera
=== camera
The camera waits.
<- bridge
<- montana
-> DONE
=== bridge
+ [The bridge] On the bridge.
  -> camera
=== montana
+ [Montana] In Montana.
  -> camera

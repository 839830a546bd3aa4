// A choice that stands for running out of time.
The wire is red.
*   [Cut it]
    You cut it.
*   [Wait too long # timeout]
    You waited too long.
-   -> END

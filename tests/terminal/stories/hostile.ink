// Text and choices that try to take the terminal over.
one (Btwo ]0;ownedthree‮.
*   [Pick cme]
    Done.
-   -> END

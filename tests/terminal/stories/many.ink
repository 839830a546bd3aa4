// More choices than a window has rows.
Twenty roads.
*   [Take the road numbered 1]
    You took road 1, and it was long.
*   [Take the road numbered 2]
    You took road 2, and it was long.
*   [Take the road numbered 3]
    You took road 3, and it was long.
*   [Take the road numbered 4]
    You took road 4, and it was long.
*   [Take the road numbered 5]
    You took road 5, and it was long.
*   [Take the road numbered 6]
    You took road 6, and it was long.
*   [Take the road numbered 7]
    You took road 7, and it was long.
*   [Take the road numbered 8]
    You took road 8, and it was long.
*   [Take the road numbered 9]
    You took road 9, and it was long.
*   [Take the road numbered 10]
    You took road 10, and it was long.
*   [Take the road numbered 11]
    You took road 11, and it was long.
*   [Take the road numbered 12]
    You took road 12, and it was long.
*   [Take the road numbered 13]
    You took road 13, and it was long.
*   [Take the road numbered 14]
    You took road 14, and it was long.
*   [Take the road numbered 15]
    You took road 15, and it was long.
*   [Take the road numbered 16]
    You took road 16, and it was long.
*   [Take the road numbered 17]
    You took road 17, and it was long.
*   [Take the road numbered 18]
    You took road 18, and it was long.
*   [Take the road numbered 19]
    You took road 19, and it was long.
*   [Take the road numbered 20]
    You took road 20, and it was long.
-   -> END

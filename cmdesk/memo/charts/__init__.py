"""Small vector charts of a memo: they tell their bars apart without colour, and never show the unknown as a zero."""

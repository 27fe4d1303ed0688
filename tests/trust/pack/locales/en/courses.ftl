lamp = The lamp
    .summary = A course for tests: one road, and a row of stones.

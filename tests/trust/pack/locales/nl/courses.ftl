lamp = De lamp
    .summary = Een cursus voor tests: een weg en een rij stenen.

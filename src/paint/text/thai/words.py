#!/usr/bin/env python3
"""Makes words.bin, the Thai dictionary for line breaking; see words.md.

    pip download --no-deps pythainlp==5.4.0
    python3 words.py pythainlp-5.4.0-py3-none-any.whl words.bin

Only the standard library is used. The result depends on nothing but the wheel.
"""

import re
import struct
import sys
import zipfile
from collections import Counter

LETTERS = re.compile(r"[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+")
NO_NODE = 0xFFFF
# Longer words, in letters, are kept only if they are no row of others: where
# a line may not end should be short.
LONG = 14


def read(wheel):
    """The word list, and how often each word was counted in two corpora."""
    lines = lambda name: wheel.read(f"pythainlp/corpus/{name}").decode().splitlines()
    words = {line.strip() for line in lines("words_th.txt")}
    counts = Counter()
    for name in "tnc_freq.txt", "ttc_freq.txt":
        for line in lines(name):
            word, _, count = line.partition("\t")
            if count.strip().isdigit():
                counts[word] += int(count)
    return {word for word in words if LETTERS.fullmatch(word)}, counts


def spelling_allows(text, at):
    """A rough version of what mod.rs asks, enough to choose words."""
    left, right = text[at - 1], text[at]
    return not "\u0e40" <= left <= "\u0e44" and not (
        "\u0e2f" <= right <= "\u0e3a" or "\u0e45" <= right <= "\u0e4e"
    )


def is_composed(text, words, longest=24):
    """Whether the text is a row of such words."""
    reached = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        if end == len(text) or spelling_allows(text, end):
            starts = range(max(0, end - longest), end)
            reached[end] = any(reached[at] and text[at:end] in words for at in starts)
    return reached[-1]


def choose(words, counts):
    """Words in use; of the long and the others, those that are no row of words."""
    chosen = {word for word in words if counts[word] > 0 and len(word) <= LONG}
    for word in sorted(words - chosen, key=lambda word: (len(word), word)):
        if not is_composed(word, chosen):
            chosen.add(word)
    return chosen


def build(words):
    """The smallest automaton: nodes as (is a word, ((letter, node), ...))."""
    words = sorted(words)
    numbers, nodes = {}, []

    def node(low, high, depth):
        is_word = len(words[low]) == depth
        edges, at = [], low + is_word
        while at < high:
            letter, end = words[at][depth], at
            while end < high and words[end][depth] == letter:
                end += 1
            edges.append((letter, node(at, end, depth + 1)))
            at = end
        key = (is_word, tuple(edges))
        if key not in numbers:
            numbers[key] = len(nodes)
            nodes.append(key)
        return numbers[key]

    return nodes, node(0, len(words), 0)


def encode(nodes, root, frequency):
    """The format described in words.md."""
    inner = [number for number, (_, edges) in enumerate(nodes) if edges]
    order = sorted(inner, key=lambda n: (n != root, nodes[n][0], -n))
    places, place = {}, 0
    first_word = None
    for number in order:
        is_word, edges = nodes[number]
        if is_word and first_word is None:
            first_word = place
        places[number] = place
        place += len(edges)
    assert place < NO_NODE, f"{place} edges are too many"
    out = bytearray(struct.pack("<H", first_word))
    for number in order:
        edges = sorted(nodes[number][1], key=lambda edge: -frequency[edge[0]])
        for letter, target in edges:
            last = 0x80 if letter == edges[-1][0] else 0
            out.append(ord(letter) - 0xE00 | last)
            out += struct.pack("<H", places.get(target, NO_NODE))
    return bytes(out)


def main():
    source, result = sys.argv[1:]
    with zipfile.ZipFile(source) as wheel:
        words, counts = read(wheel)
    chosen = choose(words, counts)
    nodes, root = build(chosen)
    frequency = Counter("".join(chosen))
    data = encode(nodes, root, frequency)
    with open(result, "wb") as file:
        file.write(data)
    print(f"{len(words)} words, {len(chosen)} chosen, {len(data)} bytes")


if __name__ == "__main__":
    main()

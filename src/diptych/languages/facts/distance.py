"""How many slips of the keyboard are between two words."""


def distance(one: str, two: str) -> int:
    """Count the edits between two words, a transposition of neighbours as one."""
    before, row = [0] * (len(two) + 1), list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        oldest, before, row = before, row, [i]
        for j, other in enumerate(two, start=1):
            cost = min(row[-1] + 1, before[j] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and other == one[i - 2]:
                cost = min(cost, oldest[j - 2] + 1)
            row.append(cost)
    return row[-1]

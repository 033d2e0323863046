"""What the scorers here print, and how they fail."""
import sys


def of_pairs(right, wrong, missed):
    """Precision, recall and F1 of pairs."""
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def tell(figures, arguments):
    """Prints figures by name; ends the program, naming those below their floor ("NAME=FLOOR" among the arguments)."""
    for name, value in figures.items():
        print(f"{name} {value:.3f}")
    floors = [bound.split("=") for bound in arguments if "=" in bound]
    low = [f"{name} is below {floor}" for name, floor in floors if figures[name] < float(floor)]
    sys.exit("; ".join(low) or 0)

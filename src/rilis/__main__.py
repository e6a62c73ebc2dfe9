"""`python -m rilis` does what the command `rilis` does."""

from rilis.cli.main import run

if __name__ == "__main__":
    run()

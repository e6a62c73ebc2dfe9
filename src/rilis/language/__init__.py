"""Indonesian itself: words, numbers, dates, sentences, phrases. Knows no press release."""

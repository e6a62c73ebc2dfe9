"""YAML → styles, lexicons and template packs, which agencies write without code."""

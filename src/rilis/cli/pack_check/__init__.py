"""What `rilis pack check` looks at: each kind of pack by a module of its own."""

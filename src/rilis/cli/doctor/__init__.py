"""What `rilis doctor` looks at: this machine, the programs beside rilis, and rilis itself."""

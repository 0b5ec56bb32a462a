"""The command line: thin commands, each of which imports its room when it is called."""

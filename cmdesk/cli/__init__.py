"""The command line: the same services without a screen. The words are a contract; scripts call them."""

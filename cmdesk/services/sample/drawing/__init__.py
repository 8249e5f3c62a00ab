"""The pictures of the sample book, drawn by the program; every one says that it is invented."""

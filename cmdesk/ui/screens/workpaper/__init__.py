"""The work paper (调查底稿) of an application: its chapters, one of them open, what is edited beside it."""

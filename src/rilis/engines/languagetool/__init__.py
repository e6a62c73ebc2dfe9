"""LanguageTool: asked through a child process, on this machine or at the address a person gave.

`engine` is what the rest of rilis sees. The child (`child`) starts the server when there is none
(`starting`, the one place of language_tool_python besides `installing`) and asks it (`asking`).
"""

"""`birdsong up`: the whole product on one machine, with nothing else installed.

Reading order: run (the whole story on one page) -> folder, ports (what is checked first) -> servers, children (what
is started) -> console, stop (what the person sees and says).

Every child leads a process group of its own and hangs on one leash (`core.leash`), so neither Ctrl-C nor kill -9
leaves a process behind.
"""

"""The demo bank's illustrations, drawn in code: `canvas` (the kit), `things`, `people`, and the scenes."""

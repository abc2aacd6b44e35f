error-alias-taken = Qui qualcuno usa già questo nome. Scelga un altro alias.

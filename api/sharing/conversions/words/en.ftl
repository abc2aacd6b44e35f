error-conversion-unsigned = This call is not signed with a key that is in force, or its timestamp is more than five minutes off. Check the key, the clock and the three webhook headers.
error-conversion-key-missing = This key is not in force any more. Load the list again.

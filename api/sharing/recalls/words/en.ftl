error-removal-not-asked = Nobody asked you to delete this share. Load the list again.
error-removal-needs-why = Say in a few words why you can’t delete it.

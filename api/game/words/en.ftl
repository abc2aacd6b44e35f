error-alias-taken = Somebody here goes by this name already. Choose another alias.

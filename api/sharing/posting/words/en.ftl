error-address-not-of-network = This isn’t the address of a post on that network. Open your post there, copy its address and paste it here.

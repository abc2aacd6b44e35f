"""The container files, as far as they can be tried without a container engine."""

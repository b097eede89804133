"""The fact base on disk: packs, their storage, where they are found, their search keys."""

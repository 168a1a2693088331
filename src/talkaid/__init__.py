"""A patient answers plain questions and leaves with a sheet the doctor can act on."""

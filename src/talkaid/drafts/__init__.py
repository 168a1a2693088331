"""A response kept on disk, so that nothing that was confirmed is lost and nothing leaks.

::

    from talkaid.check.opening import open_with_clinic, opened_file
    from talkaid.drafts.store import open_store

    opened = open_with_clinic(language="en")     # or opened_file(path)
    with open_store() as store:                  # sweeps what dead processes left behind
        with store.create(opened, phrase) as draft:      # no phrase: not locked
            draft.save(interview.response(with_hidden=True), half_typed=..., place=...)
        for listed in store.drafts(): ...
        with store.open(listed.id, phrase) as draft:
            kept = draft.load(opened.checked)    # kept.response, kept.checked, kept.half_typed
            interview = Interview(kept.checked, started=..., response=kept.response)
            draft.erase()                        # one; all: store.erase_all()

What a front end shows as saved is what `Draft.save` has returned from. When it raises NotSaved,
the interview goes on, and the same call is made again later. A draft is locked later by making a
new one with a phrase, saving to it, and erasing the old one. Making a key from a phrase takes a
third of a second, once for each draft that is created or opened; a save does not.

A process that is forked while a draft is open holds it too, until both have closed it; a program
that is started anew does not.
"""

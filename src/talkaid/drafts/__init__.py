"""A response kept on disk, so that nothing that was confirmed is lost and nothing leaks.

::

    with open_store() as store:                  # sweeps what dead processes left behind
        with store.create(opened, phrase) as draft:
            draft.save(interview.response(with_hidden=True), half_typed=..., place=...)
        for listed in store.drafts(): ...
        with store.open(listed.id, phrase) as draft:
            kept = draft.load(opened)            # kept.response, kept.checked, kept.half_typed
            draft.erase()

What a front end shows as saved is what `Draft.save` has returned from. When it raises NotSaved,
the interview goes on, and the same call is made again later.
"""

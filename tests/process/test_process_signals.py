"""Signals that come in the middle of something."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest

from talkaid.process.signals import stop_between_steps

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize("name", ["SIGTSTP", "SIGCONT"])
async def test_stopping_waits_until_what_is_being_done_is_done(name: str) -> None:
    number = getattr(signal, name)
    heard: list[int] = []
    before = signal.signal(number, lambda one, _: heard.append(one))
    try:
        stop_between_steps()
        os.kill(os.getpid(), number)
        assert not heard
        while not heard:
            await asyncio.sleep(0)
        assert heard == [number]
    finally:
        asyncio.get_running_loop().remove_signal_handler(number)
        signal.signal(number, before)


async def test_what_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    try:
        stop_between_steps()
        assert signal.getsignal(signal.SIGTSTP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTSTP, before)

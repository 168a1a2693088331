"""The sheet that another process has laid out, compiled and nothing else."""

import sys
from pathlib import Path

import babel.dates  # noqa: F401  # the line of imports that the rival begins with
import tomli  # noqa: F401
from pydantic import BaseModel  # noqa: F401
from typst import Compiler

page, fonts, data = Path(sys.argv[1], "page"), Path(sys.argv[1], "fonts"), Path(sys.argv[2])
typst = Compiler(page / "sheet.typ", root=page, font_paths=[fonts], ignore_system_fonts=True)
told = {"sheet": data.read_text(encoding="utf-8")}
sys.stdout.buffer.write(typst.compile(format="pdf", sys_inputs=told, pdf_standards=["ua-1"]))

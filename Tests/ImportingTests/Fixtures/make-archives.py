#!/usr/bin/env python3
"""Writes the archives among the fixtures, the same bytes each time: a workbook with a broken row, an
encrypted zip, and a Zendesk export with its users and groups.

usage: make-archives.py FOLDER"""
import os
import struct
import sys
import zipfile

folder = sys.argv[1]
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def archive(name, members):
    path = os.path.join(folder, name)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for member, text in members:
            info = zipfile.ZipInfo(member, (2026, 11, 2, 10, 4, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, text)
    return path


def workbook():
    strings = ["Id", "Submitted", "How likely are you to recommend us?", "Please tell us why",
               "The engineer came on time & was kind", "Nobody answered, \"twice\""]
    shared = "".join(f"<si><t>{s.replace('&', '&amp;')}</t></si>" for s in strings)
    rows = [
        "".join(f'<c r="{c}1" t="s"><v>{i}</v></c>' for i, c in enumerate("ABCD")),
        '<c r="A2"><v>1</v></c><c r="B2" s="1"><v>46328.5</v></c><c r="C2"><v>9</v></c>'
        '<c r="D2" t="s"><v>4</v></c>',
        # Broken: the cell is closed twice.
        '<c r="A3"><v>2</v></c></c><c r="D3" t="inlineStr"><is><t>lost words</t></is></c>',
        '<c r="A4"><v>3</v></c><c r="C4"><v>2</v></c><c r="D4" t="s"><v>5</v></c>',
    ]
    sheet = "".join(f'<row r="{n + 1}">{row}</row>' for n, row in enumerate(rows))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    archive("broken-row.xlsx", [
        ("[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        ("xl/workbook.xml", head + f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
         '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
         f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        ("xl/styles.xml", head + f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>'),
        ("xl/sharedStrings.xml", head + f'<sst xmlns="{MAIN}">{shared}</sst>'),
        ("xl/worksheets/sheet1.xml", head + f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>'),
    ])


def encrypted():
    path = archive("encrypted.zip", [("tickets.xml", "<tickets type=\"array\"></tickets>")])
    data = bytearray(open(path, "rb").read())
    # Bit 0 of the flags, in the file's own head and in the directory, says that it is encrypted.
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] | 1)
    open(path, "wb").write(data)


def zendesk():
    tickets = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tickets type="array">\n <ticket>\n'
        '  <nice-id type="integer">81</nice-id><subject>Meter</subject>\n'
        '  <description>The reading is wrong</description>\n'
        '  <created-at type="datetime">2026-11-02T10:04:00Z</created-at>\n'
        '  <requester-id type="integer">901</requester-id><group-id type="integer">7</group-id>\n'
        '  <comments type="array">\n'
        '   <comment><author-id>901</author-id><is-public>true</is-public><value>The reading is wrong</value></comment>\n'
        '   <comment><author-id>55</author-id><is-public>true</is-public><value>We will look.</value></comment>\n'
        '   <comment><author-id>902</author-id><is-public>true</is-public><value>Mine too, says his wife</value></comment>\n'
        '  </comments>\n </ticket>\n</tickets>\n')
    users = (
        '<users type="array"><user><id>901</id><name>Ann Lee</name><email>ann@example.org</email><roles>0</roles></user>'
        '<user><id>902</id><name>Bo Lee</name><roles>0</roles></user>'
        '<user><id>55</id><name>Sam (Metering)</name><roles>4</roles></user></users>')
    groups = '<groups type="array"><group><id>7</id><name>Metering</name></group></groups>'
    archive("zendesk-export.zip", [
        ("export/tickets.xml", tickets), ("export/users.xml", users), ("export/groups.xml", groups)])


def limesurvey():
    def rows(*values):
        return "<rows>" + "".join(
            "<row>" + "".join(f"<{key}><![CDATA[{value}]]></{key}>" for key, value in row.items()) + "</row>"
            for row in values) + "</rows>"
    structure = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType>'
        '<questions>' + rows({"qid": 4, "title": "WHY", "question": "<p>What could we do <b>better</b>?</p>", "language": "en"},
                             {"qid": 4, "title": "WHY", "question": "Was sollen wir verbessern?", "language": "de"})
        + '</questions></document>')
    responses = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses>'
        + rows({"id": 1, "submitdate": "2026-11-02 10:04:00", "_1X2X4": "Please answer the telephone sooner.",
                "_1X2X4other": "And write a letter back."}) + '</responses></document>')
    archive("limesurvey.lsa", [("survey_1.lss", structure), ("survey_1_responses.lsr", responses)])


workbook()
limesurvey()
encrypted()
zendesk()

#include "ui/models/columnlayout.h"

#include "tests/testkit/registry.h"
#include "tests/testkit/tables.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace lodestar;
using namespace lodestar::testkit;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

class ColumnLayoutTest : public QObject
{
    Q_OBJECT

    static table::DatasetInfo columns(const QStringList &names)
    {
        TableBuilder builder;
        for (const QString &name : names)
            builder.numbers(name, {}, {});
        return builder.build().info();
    }
    static QString shown(const QHeaderView &header, const table::DatasetInfo &info)
    {
        QStringList names;
        for (int visual = 0; visual < header.count(); ++visual)
            if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
                names << info.columns[size_t(column)].name;
        return names.join(u' ');
    }

private slots:
    void isReadAsItWasWritten()
    {
        ColumnLayout layout;
        layout.order = {u"b"_s, u"a"_s};
        layout.hidden = {u"c"_s};
        layout.widths = {{u"a"_s, 120}};
        layout.frozen = u"b"_s;
        layout.bars = false;
        QCOMPARE(ColumnLayout::fromJson(layout.toJson()), layout);
        QCOMPARE(ColumnLayout::fromJson("no json"), ColumnLayout());
        QCOMPARE(ColumnLayout::fromJson(R"({"order":3,"widths":[1],"hidden":{"a":1}})"), ColumnLayout());
    }

    void holdsForTheNextImport()
    {
        const auto before = columns({u"a"_s, u"b"_s, u"c"_s});
        QStandardItemModel model(1, 3);
        QHeaderView header(Qt::Horizontal);
        header.setModel(&model);
        header.moveSection(2, 0);
        header.setSectionHidden(1, true);
        ColumnLayout layout;
        layout.readFrom(header, before);
        QCOMPARE(layout.order, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(layout.hidden, QStringList{u"b"_s});
        const auto after = columns({u"new"_s, u"b"_s, u"a"_s, u"c"_s});
        QStandardItemModel next(1, 4);
        QHeaderView another(Qt::Horizontal);
        another.setModel(&next);
        layout.applyTo(another, after);
        QCOMPARE(shown(another, after), u"c a new"_s);
    }
};

static const lodestar::testkit::Registered<ColumnLayoutTest> registered("ui/models/columnlayout");
#include "columnlayout_test.moc"

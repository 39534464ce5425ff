#include "ui/widgets/textfield.h"

#include "tests/testkit/registry.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace lodestar::ui;

class TextFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void commitsWhenTheFieldIsLeft()
    {
        QWidget window;
        auto *edit = new TextEdit(QStringLiteral("Answer"), 2, &window);
        auto *other = new QLineEdit(&window);
        other->move(0, 200);
        edit->setText(QStringLiteral("before"));
        QSignalSpy committed(edit, &TextEdit::committed);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("x"));
        QCOMPARE(committed.count(), 0);
        other->setFocus();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("xbefore"));
        edit->setFocus();
        other->setFocus();
        QCOMPARE(committed.count(), 1); // nothing new, nothing to store
    }

    void aRefreshNeverOverwritesWhatIsBeingTyped()
    {
        TextEdit edit(QStringLiteral("Answer"));
        edit.setText(QStringLiteral("old"));
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTest::keyClicks(&edit, QStringLiteral("typed "));
        edit.setText(QStringLiteral("from elsewhere"));
        QCOMPARE(edit.text(), QStringLiteral("typed old"));
        QSignalSpy committed(&edit, &TextEdit::committed);
        edit.commit();
        QCOMPARE(committed.count(), 1);
    }

    void aHintThatWrapsIsSeenWhole()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *edit = new TextEdit(QStringLiteral("Answer"), 1);
        column->addWidget(edit);
        column->addStretch(1);
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int line = edit->height();
        edit->setPlaceholderText(QStringLiteral("What will be better for them?"));
        QCOMPARE(edit->sizeHint().height(), line);
        window.resize(160, 400);
        QTRY_VERIFY(edit->height() >= line + edit->fontMetrics().height()); // it follows the width by itself
        window.resize(600, 400);
        QTRY_COMPARE(edit->height(), line);
    }

    void textsStandOnTheSideWhereOneBeginsToRead()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        TextEdit edit(QStringLiteral("Answer"), 1);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        edit.setText(QStringLiteral("\u0633\u0644\u0627\u0645"));
        edit.resize(400, 60);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        const QTextLine line = edit.document()->firstBlock().layout()->lineAt(0);
        QVERIFY(line.naturalTextRect().left() > 200);
    }

    void hidingCommitsALine()
    {
        TextLine line(QStringLiteral("Owner"));
        line.setStored(QStringLiteral("Ana"));
        line.show();
        line.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QStringLiteral("Budi"));
        QSignalSpy committed(&line, &TextLine::committed);
        line.hide();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), QStringLiteral("Budi"));
    }
};

static const lodestar::testkit::Registered<TextFieldTest> registered("ui/widgets/textfield");
#include "textfield_test.moc"

#include "tests/testkit/registry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hintbox.h"
#include "ui/widgets/responsiverow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget *block(int width, int height = 20)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

class BoxesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply({}); }
    void cleanup() { theme::apply({}); }

    void wordsFlowIntoLines()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        for (int i = 0; i < 4; ++i)
            flow->addWidget(block(100));
        const int gap = theme::current().space(theme::Space::Small);
        QCOMPARE(flow->heightForWidth(4 * 100 + 3 * gap), 20);
        QCOMPARE(flow->heightForWidth(4 * 100 + 3 * gap - 1), 2 * 20 + gap);
        QCOMPARE(flow->heightForWidth(100), 4 * 20 + 3 * gap);
        box.resize(250, 200);
        flow->setGeometry(box.rect());
        QCOMPARE(flow->itemAt(0)->geometry().topLeft(), QPoint(0, 0));
        QCOMPARE(flow->itemAt(1)->geometry().topLeft(), QPoint(100 + gap, 0));
        QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 20 + gap));
        QCOMPARE(flow->itemAt(7), nullptr);
    }

    void wordsFlowFromTheRightInRightToLeft()
    {
        QWidget box;
        box.setLayoutDirection(Qt::RightToLeft);
        auto *flow = new FlowLayout(&box);
        flow->addWidget(block(100));
        box.resize(300, 50);
        flow->setGeometry(box.rect());
        QCOMPARE(flow->itemAt(0)->geometry().right(), 299);
    }

    void hiddenWidgetsTakeNoPlaceInTheFlow()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        auto *hidden = block(100);
        flow->addWidget(hidden);
        flow->addWidget(block(100));
        hidden->hide();
        box.resize(300, 50);
        flow->setGeometry(box.rect());
        QCOMPARE(flow->itemAt(1)->geometry().x(), 0);
    }

    void rowsStackWhereThereIsNoRoom()
    {
        ResponsiveRow row(500);
        row.addWidget(new QLabel(u"first"_s), 3);
        row.addWidget(new QLabel(u"second"_s), 2);
        row.resize(800, 100);
        row.show();
        QVERIFY(!row.isStacked());
        const auto *first = row.findChildren<QLabel *>().at(0), *second = row.findChildren<QLabel *>().at(1);
        QTRY_VERIFY(first->width() > second->width()); // by stretch, whatever the words
        row.resize(400, 100);
        QTRY_VERIFY(row.isStacked());
        QVERIFY(row.minimumSizeHint().width() < 400);
    }

    void aCardIsPressedByMouseAndKeyboard()
    {
        Card card(u"Arif"_s);
        card.resize(200, 100);
        card.show();
        QSignalSpy clicked(&card, &Card::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0); // only where it says so
        card.setClickable(true);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::keyClick(&card, Qt::Key_Return);
        QCOMPARE(clicked.count(), 3);
        QTest::mousePress(&card, Qt::LeftButton);
        QTest::mouseRelease(&card, Qt::LeftButton, {}, QPoint(500, 500)); // thought better of it
        QCOMPARE(clicked.count(), 3);
        QCOMPARE(card.accessibleName(), u"Arif"_s);
    }

    void aCardShowsItsEdgeOnTheLeadingSide()
    {
        Card card;
        card.setEdge(theme::ColorRole::Team1);
        card.resize(100, 60);
        const QColor team = theme::current().color(theme::ColorRole::Team1);
        QCOMPARE(card.grab().toImage().pixelColor(2, 30), team);
        card.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(card.grab().toImage().pixelColor(97, 30), team);
        QVERIFY(card.grab().toImage().pixelColor(2, 30) != team);
    }

    void selectionAndTonesCanBeSeen()
    {
        Card card;
        card.resize(60, 60);
        const QImage plain = card.grab().toImage();
        card.setSelected(true);
        QVERIFY(card.isSelected());
        QVERIFY(card.grab().toImage() != plain);
        card.setSelected(false);
        card.setTone(Card::Tone::Caution);
        QCOMPARE(card.grab().toImage().pixelColor(30, 30), theme::current().color(theme::ColorRole::CautionSoft));
    }

    void anEmptyPageHasOneButton()
    {
        EmptyState empty(u"customers"_s, u"No customers yet"_s, u"Bring a table."_s, u"Import customers"_s);
        QSignalSpy clicked(&empty, &EmptyState::clicked);
        QVERIFY(empty.button());
        QTest::mouseClick(empty.button(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        EmptyState silent(new TableSketch, {}, u"Nothing here."_s);
        QCOMPARE(silent.button(), nullptr);
    }

    void hintsHideWhileTheyHaveNothingToSay()
    {
        QWidget parent;
        HintBox hint({}, HintBox::Tone::Caution, &parent);
        QVERIFY(hint.isHidden());
        hint.setText(u"20 best customers: only large differences can be seen."_s);
        QVERIFY(!hint.isHidden());
        QCOMPARE(hint.accessibleName(), hint.text());
    }

    void severalButtonsOfAHintStandBelowItsText()
    {
        HintBox hint(u"Is it the customers' own turnover, or what they pay you?"_s, HintBox::Tone::News);
        QList<QPushButton *> buttons;
        const auto add = [&](const QString &text) {
            hint.addButton(buttons.emplace_back(new QPushButton(text)));
            hint.show();
            hint.resize(400, hint.heightForWidth(400));
            QCoreApplication::sendPostedEvents();
        };
        const auto *text = hint.findChildren<QLabel *>().constLast();
        QCOMPARE(text->text(), hint.text());
        add(u"Their own"_s);
        QVERIFY(buttons.front()->x() > text->geometry().right());
        add(u"Revenue from them"_s);
        add(u"Neither"_s);
        for (const QPushButton *button : std::as_const(buttons))
            QVERIFY(button->isVisible() && button->y() > text->geometry().bottom());
        QVERIFY(buttons.front()->x() < text->geometry().right());
    }

    void aFieldHasANameAndSaysWhatIsWrong()
    {
        auto *edit = new QLineEdit;
        FormRow row(u"Points"_s, edit, u"1 to 100"_s);
        QCOMPARE(edit->accessibleName(), u"Points"_s);
        QCOMPARE(edit->accessibleDescription(), u"1 to 100"_s);
        const auto shown = [&] {
            for (const auto *label : row.findChildren<QLabel *>())
                if (!label->isHidden() && label->text() == u"Too many."_s)
                    return true;
            return false;
        };
        QVERIFY(!shown());
        row.setError(u"Too many."_s);
        QVERIFY(shown());
        row.setError({});
        QVERIFY(!shown());
    }
};

static const lodestar::testkit::Registered<BoxesTest> registered("ui/widgets/boxes");
#include "boxes_test.moc"

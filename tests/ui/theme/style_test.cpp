#include "ui/theme/style.h"

#include "tests/testkit/registry.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

using namespace lodestar::theme;
using namespace Qt::StringLiterals;

namespace {

/// A window with the widget and another one to hold the focus meanwhile.
template <class W>
struct Shown {
    QWidget window;
    QPushButton other{&window};
    W widget{&window};

    Shown()
    {
        window.resize(400, 200);
        widget.setGeometry(20, 20, 200, 44);
        other.setGeometry(20, 120, 100, 30);
        window.show();
        QApplication::setActiveWindow(&window);
        other.setFocus();
    }
    QImage picture() { return widget.grab().toImage(); }
    /// Whether the picture changes as the keyboard arrives.
    bool showsFocus()
    {
        const QImage before = picture();
        widget.setFocus(Qt::TabFocusReason);
        return widget.hasFocus() && picture() != before;
    }
};

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply({}); }

    void theWheelChangesNothingItHappensToPass()
    {
        Shown<QComboBox> combo;
        combo.widget.addItems({u"Won"_s, u"Lost"_s, u"Open"_s});
        Shown<QSpinBox> spin;
        spin.widget.setValue(7);
        Shown<QSlider> slider;
        slider.widget.setValue(7);
        QWidget *all[] = {&combo.widget, &spin.widget, &slider.widget};
        for (QWidget *widget : all) {
            const QPointF middle = widget->rect().center();
            QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
            QVERIFY2(!wheel.isAccepted(), widget->metaObject()->className()); // it is for what scrolls below
            QVERIFY(!(widget->focusPolicy() & (Qt::WheelFocus & ~Qt::StrongFocus)));
        }
        QCOMPARE(combo.widget.currentIndex(), 0);
        QCOMPARE(spin.widget.value(), 7);
        QCOMPARE(slider.widget.value(), 7);
    }

    void focusIsAlwaysVisible()
    {
        QVERIFY(Shown<QPushButton>().showsFocus());
        QVERIFY(Shown<QLineEdit>().showsFocus());
        QVERIFY(Shown<QCheckBox>().showsFocus());
        QVERIFY(Shown<QSlider>().showsFocus());
        QVERIFY(Shown<QComboBox>().showsFocus());
        Shown<QTabBar> tabs;
        tabs.widget.addTab(u"One"_s);
        tabs.widget.addTab(u"Two"_s);
        QVERIFY(tabs.showsFocus());
        Shown<QPushButton> primary;
        setButtonKind(&primary.widget, ButtonKind::Primary);
        QVERIFY(primary.showsFocus());
    }

    void onlyPrimaryButtonsAreFilledWithTheAccent()
    {
        Shown<QPushButton> shown;
        const QColor accent = current().color(ColorRole::Accent);
        QVERIFY(!contains(shown.picture(), accent));
        setButtonKind(&shown.widget, ButtonKind::Primary);
        QCOMPARE(int(buttonKind(&shown.widget)), int(ButtonKind::Primary));
        QCOMPARE(shown.picture().pixelColor(100, 22), accent);
        shown.widget.setEnabled(false);
        QVERIFY(shown.picture().pixelColor(100, 22) != accent);
    }

    void linkButtonsHaveNoGround()
    {
        Shown<QPushButton> shown;
        setButtonKind(&shown.widget, ButtonKind::Link);
        QCOMPARE(shown.picture().pixelColor(5, 22), current().color(ColorRole::Background));
    }

    void tabsKeepTheirPlaceWhenAnotherIsChosen()
    {
        QTabBar tabs;
        tabs.addTab(u"More often"_s);
        tabs.addTab(u"Less often"_s);
        tabs.setCurrentIndex(0);
        const QRect second = tabs.tabRect(1);
        tabs.setCurrentIndex(1);
        QCOMPARE(tabs.tabRect(1), second);
    }

    void scrollBarsAreThinAndTheirHandleCanBeGrasped()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000000);
        bar.setPageStep(1);
        bar.resize(bar.sizeHint().width(), 300);
        QVERIFY(bar.sizeHint().width() <= 12);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = 1;
        const QRect handle =
            bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QVERIFY(handle.height() >= 24);
    }

    void controlsGrowWithTheRoom()
    {
        QPushButton small(u"Add to ICP"_s);
        setButtonKind(&small, ButtonKind::Quiet);
        const QSize before = small.sizeHint();
        apply({.roomScale = 2.0});
        QPushButton large(u"Add to ICP"_s);
        setButtonKind(&large, ButtonKind::Quiet);
        QVERIFY(large.sizeHint().height() >= before.height() * 1.9);
        QVERIFY(large.sizeHint().width() >= before.width() * 1.8);
    }

    void spinBoxesShowTheirLargestValue()
    {
        QSpinBox spin;
        spin.setRange(0, 1000);
        spin.setSuffix(u" %"_s);
        spin.resize(spin.sizeHint());
        spin.show();
        const auto *edit = spin.findChild<QLineEdit *>();
        QVERIFY(edit->width() >= spin.fontMetrics().horizontalAdvance(u"1000 %"_s) + 8);
        QVERIFY(spin.sizeHint().height() <= QLineEdit().sizeHint().height() + 4);
    }

    void aTickedBoxDiffersFromAnEmptyOneWithoutColour()
    {
        Shown<QCheckBox> shown;
        const QImage empty = shown.picture().convertToFormat(QImage::Format_Grayscale8);
        shown.widget.setChecked(true);
        QVERIFY(shown.picture().convertToFormat(QImage::Format_Grayscale8) != empty);
    }

    void boxesArePaintedWithBorderAndGround()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBox(painter, QRectF(0, 0, 40, 40), Qt::red, Qt::black, 6, 2);
        painter.end();
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(20, 0), QColor(Qt::black));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white)); // the corner is round
    }
};

static const lodestar::testkit::Registered<StyleTest> registered("ui/theme/style");
#include "style_test.moc"

#pragma once

#include "tests/ui/pages/stage.h"
#include "ui/pages/traits/customerlist.h"
#include "ui/pages/traits/traitspage.h"
#include "ui/render/chartview.h"
#include "ui/widgets/datatableview.h"

/// What tests of the tabs share: the page with the small customers, at a tab.
namespace lodestar::testkit {

/// The chart in sight that shows this kind of picture; null while there is none.
template <class Body>
render::ChartView *chartOf(const QWidget &page)
{
    for (auto *view : inSight<render::ChartView>(page))
        if (std::holds_alternative<Body>(view->spec().body))
            return view;
    return nullptr;
}

/// The names in the list of the customers behind something, from above.
inline QStringList customersInSight(const QWidget &page)
{
    QStringList names;
    for (const auto *list : inSight<ui::CustomerList>(page))
        for (const auto *view : list->findChildren<ui::DataTableView *>())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                names << plain(view->model()->index(row, 0).data().toString());
    return names;
}

} // namespace lodestar::testkit

#pragma once
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace lodestar::testkit {

/// One file of tests: its ctest name ("core/base/error") and how to make its QObject.
struct TestCase {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<TestCase> &registeredTests();

/// Registers a test class; stands at the end of each *_test.cpp before its .moc include.
template <class T>
struct Registered {
    explicit Registered(const char *name)
    {
        registeredTests().push_back({name, [] { return std::make_unique<T>(); }});
    }
};

} // namespace lodestar::testkit

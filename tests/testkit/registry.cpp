#include "tests/testkit/registry.h"

namespace lodestar::testkit {

std::vector<TestCase> &registeredTests()
{
    static std::vector<TestCase> tests;
    return tests;
}

} // namespace lodestar::testkit

using System.Globalization;
using LiveSession.Contracts.Http;

namespace LiveSession.Documents.Reading;

/// <summary>Gathers what is wrong with a file while reading goes on; every fault reaches the person at once.</summary>
internal sealed class FaultList(string language)
{
    // A file of another kind could be wrong in every line; nobody reads the thousandth fault.
    public const int Most = 500;

    private readonly List<ImportFault> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(int line, string column, Phrase problem, Phrase remedy)
    {
        if (_faults.Count < Most)
        {
            _faults.Add(new ImportFault(line, column, problem.In(language), remedy.In(language)));
        }
    }

    public void Add(Node node, Phrase problem, Phrase remedy) =>
        Add(node.Line, node.Column.ToString(CultureInfo.InvariantCulture), problem, remedy);

    /// <summary>In the order of the file, so that a person can go through it from top to bottom.</summary>
    public IReadOnlyList<ImportFault> InFileOrder() => [.. _faults.OrderBy(fault => fault.Line)];
}

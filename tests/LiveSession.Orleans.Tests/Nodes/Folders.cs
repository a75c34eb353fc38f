using LiveSession.EndToEnd.Tests.Processes;

namespace LiveSession.Orleans.Tests.Nodes;

/// <summary>One folder per node.</summary>
internal sealed class Folders : IDisposable
{
    private readonly List<TemporaryFolder> _all = [];

    public TemporaryFolder New()
    {
        _all.Add(new TemporaryFolder());
        return _all[^1];
    }

    public void Dispose() => _all.ForEach(folder => folder.Dispose());
}

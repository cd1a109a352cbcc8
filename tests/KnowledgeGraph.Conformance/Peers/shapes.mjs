// Validates RDF/JS quads against SHACL shapes in two engines and gives their results in one form.
import Environment from '@rdfjs/environment';
import DataModelFactory from '@rdfjs/data-model/Factory.js';
import DatasetFactory from '@rdfjs/dataset/Factory.js';
import NamespaceFactory from '@rdfjs/namespace/Factory.js';
import TermMapFactory from '@rdfjs/term-map/Factory.js';
import TermSetFactory from '@rdfjs/term-set/Factory.js';
import ClownfaceFactory from 'clownface/Factory.js';
import { DataFactory, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const factory = new Environment([DataModelFactory, DatasetFactory, NamespaceFactory, TermMapFactory, TermSetFactory, ClownfaceFactory]);

/** The engines by name; each makes, of shapes, a function from quads to results. */
export const ENGINES = {
  'shacl-engine': shapes => {
    const validator = new Validator(triples(shapes), { factory });
    return async data => (await validator.validate({ dataset: triples(data) })).results.map(r => ({
      focus: r.focusNode.term,
      shape: r.shape.ptr.term.value,
      component: local(r.constraintComponent),
      message: r.message.map(m => m.value).join('; '),
    }));
  },
  'rdf-validate-shacl': shapes => {
    const validator = new SHACLValidator(triples(shapes), { factory });
    return async data => (await validator.validate(triples(data))).results.map(r => ({
      focus: r.focusNode,
      shape: r.sourceShape.value,
      component: local(r.sourceConstraintComponent),
      message: r.message.map(m => m.value).join('; '),
    }));
  },
};

/** The quads' union of graphs: SHACL validates a graph. */
function triples(quads) {
  return new Store([...quads].map(q => (q.graph.termType === 'DefaultGraph' ? q : DataFactory.quad(q.subject, q.predicate, q.object))));
}

const local = iri => iri.value.replace(/^.*#/, '').replace(/ConstraintComponent$/, '');
